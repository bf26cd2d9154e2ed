'use strict';

/* Asks before what cannot be taken back; two clicks send once. */
document.addEventListener('submit', function (event) {
  var form = event.target;
  if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
    event.preventDefault();
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = 'yes';
});

window.addEventListener('pageshow', function () {
  document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
});

/* A run at work is looked at again and again; when it has ended, the page is made anew. */
(function watch() {
  var live = document.getElementById('live');
  if (!live || live.dataset.live !== 'true') {
    return;
  }
  window.setTimeout(function () {
    fetch(live.dataset.url, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok || answer.redirected) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('live');
      live.replaceWith(fresh);
      if (fresh.dataset.live === 'true') {
        watch();
      } else {
        window.location.reload();
      }
    }).catch(function () {
      window.setTimeout(watch, 5000);
    });
  }, 1500);
}());

/* Files dropped on the frame are chosen as if by the button in it. */
(function () {
  var drop = document.getElementById('drop');
  if (!drop) {
    return;
  }
  var files = document.getElementById('files');
  var chosen = document.getElementById('chosen');
  ['dragenter', 'dragover'].forEach(function (name) {
    drop.addEventListener(name, function (event) {
      event.preventDefault();
      drop.classList.add('over');
    });
  });
  ['dragleave', 'drop'].forEach(function (name) {
    drop.addEventListener(name, function () { drop.classList.remove('over'); });
  });
  drop.addEventListener('drop', function (event) {
    event.preventDefault();
    files.files = event.dataTransfer.files;
    files.dispatchEvent(new Event('change'));
  });
  files.addEventListener('change', function () {
    chosen.textContent = files.files.length + '件選びました：' + Array.from(files.files).map(function (file) { return file.name; }).join('、');
  });
}());
